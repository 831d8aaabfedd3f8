import { type TableAnswer, TableSession } from './session';
import { type CountryNames, type Vocabulary, vocabularyOf } from './vocabulary';
import countries from './words/countries.json?url';

/** The words of tables, among them the names of countries in six languages, which are data and no script. */
async function fetchWords(): Promise<Vocabulary> {
  const response = await fetch(countries);
  if (!response.ok) throw new Error(`${countries}: ${response.status}`);
  const names: CountryNames = await response.json();
  return vocabularyOf(names);
}

/** A reader of tables that tells what it finds. */
export const startSession = (tell: (answer: TableAnswer) => void): TableSession =>
  new TableSession(tell, fetchWords);
