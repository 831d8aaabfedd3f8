import { expect, it } from 'vitest';
import { fileName } from './files';

it.each([
  ['My car: spring/2024', 'My-car-spring-2024.json'],
  ['', 'battery-origin.json'],
  ['..\\../etc', 'etc.json'],
  ['電池 Ä', '電池-Ä.json'],
  ['x'.repeat(99), `${'x'.repeat(60)}.json`],
])('%s', (title, name) => {
  expect(fileName(title, 'json')).toBe(name);
});
