/** What fills the form in from elsewhere and packs it for elsewhere; loaded only when there is something to fill in or pack. */
export const filling = () => import('./prefill');
