/**
 * Whether what stands in the element is more than a line for those without script: HTML has no self-closing
 * elements, so after `<battery-origin />` the rest of the host's page is inside, and has to stay in view.
 */
export const holdsPage = (element: Element): boolean =>
  element.childElementCount > 3 || element.querySelector('h1,h2,h3,form,battery-origin') !== null;
