import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DayPicker } from './day-picker';
import { Field, fieldAria } from './field';
import { SelectField } from './select-field';

describe('a field', () => {
  it.each([
    ['nothing beside it', {}, undefined, undefined],
    ['a hint', { hint: 'In US dollars' }, 'price-hint', undefined],
    ['an error', { error: 'No number' }, 'price-error', true],
    ['both', { hint: 'In US dollars', error: 'No number' }, 'price-hint price-error', true],
    ['an empty hint', { hint: '' }, undefined, undefined],
  ])('with %s is described by it', (_why, beside, describedBy, invalid) => {
    expect(fieldAria({ id: 'price', ...beside })).toEqual({
      'aria-describedby': describedBy,
      'aria-invalid': invalid,
    });
  });

  it('holds what its control is described by', () => {
    const html = renderToStaticMarkup(
      <Field id="price" label="Price" hint="In US dollars" error="No number">
        <input id="price" />
      </Field>,
    );
    for (const id of ['price-hint', 'price-error']) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('for="price"');
  });

  it('holds nothing where there is neither hint nor error', () => {
    const html = renderToStaticMarkup(
      <Field id="price" label="Price">
        <input id="price" />
      </Field>,
    );
    expect(html).not.toContain('price-hint');
    expect(html).not.toContain('price-error');
  });
});

describe('a select', () => {
  it('has its loose options first, then its groups', () => {
    const html = renderToStaticMarkup(
      <SelectField
        id="place"
        label="Country"
        defaultValue=""
        options={[{ value: '', label: 'Choose' }]}
        groups={[{ label: 'Partners', options: [{ value: 'AU', label: 'Australia' }] }]}
      />,
    );
    expect(html.indexOf('Choose')).toBeLessThan(html.indexOf('<optgroup label="Partners">'));
    expect(html).toContain('<option value="AU">Australia</option>');
  });
});

describe('the picker of a day', () => {
  const html = renderToStaticMarkup(
    <DayPicker label="Choose a day" describedBy="day-label" current={() => ''} onPick={() => undefined} />,
  );

  it('is one button with a name, tied to the field that it fills', () => {
    expect(html).toMatch(/<button type="button" aria-label="Choose a day" aria-describedby="day-label"/);
  });

  it("keeps the browser's own field out of the way of keyboard and screen reader", () => {
    expect(html).toMatch(/<input type="date" autoComplete="off" tabindex="-1" aria-hidden="true"/);
  });
});
