/** What people call the makers on the list, and drives. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  chevy: 'chevrolet',
  chev: 'chevrolet',
  caddy: 'cadillac',
  caddie: 'cadillac',
  vw: 'volkswagen',
  merc: 'mercedes',
  benz: 'mercedes',
  beemer: 'bmw',
  bimmer: 'bmw',
  lightening: 'lightning',
  stang: 'mustang',
  bev: 'ev',
};

/** Makers that a person may look for and that the list does not have, with words that name them or their cars. */
export const OTHER_MAKES: Readonly<Record<string, readonly string[]>> = {
  Toyota: ['toyota', 'prius', 'rav4', 'bz4x', 'bz'],
  Lexus: ['lexus', 'rz450e'],
  'Mercedes-Benz': ['mercedes', 'mercedesbenz', 'eqs', 'eqe', 'eqb', 'eqc'],
  Polestar: ['polestar'],
  Lucid: ['lucid'],
  Subaru: ['subaru', 'solterra', 'crosstrek'],
  Mazda: ['mazda', 'mx30', 'cx90'],
  Porsche: ['porsche', 'taycan', 'cayenne', 'macan', 'panamera'],
  Mitsubishi: ['mitsubishi', 'outlander'],
  'Land Rover': ['landrover', 'range', 'rover'],
  Jaguar: ['jaguar', 'ipace'],
  MINI: ['mini', 'cooper'],
  Fiat: ['fiat', '500e'],
  Dodge: ['dodge', 'hornet', 'charger'],
  Fisker: ['fisker'],
  VinFast: ['vinfast'],
  BYD: ['byd'],
};
