import { isAssignedCountry, type MineralId, NOT_KNOWN } from '../law';
import { bare } from './bare';
import type { Meaning, Vocabulary } from './vocabulary';

export type WordAbout = 'country' | 'mineral';

/** A word that a table uses and nobody can be sure of; answered once for all its rows. */
export interface WordQuestion {
  /** What its answer is kept under. */
  readonly key: string;
  readonly about: WordAbout;
  /** As it stands in the file. */
  readonly word: string;
  readonly rows: number;
  /** Codes of countries or ids of minerals that may be meant, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** Answers to words, by the key of their questions: a code, an id, `ZZ` for not known. */
export type WordAnswers = Readonly<Record<string, string>>;

const keyOf = (about: WordAbout, word: string): string => `${about}:${bare(word) || word.trim()}`;

/** What the words of one table stand for, by vocabulary and answers; counts the rows of those that are asked. */
export class Words {
  readonly #vocabulary: Vocabulary;
  readonly #answers: WordAnswers;
  readonly #open = new Set<number>();
  /** Making a key of a word takes longer than looking one up. */
  readonly #keys = new Map<string, string>();
  readonly #known = new Map<string, Meaning<string>>();
  readonly #asked = new Map<
    string,
    { readonly question: Omit<WordQuestion, 'rows'>; readonly rows: Set<number> }
  >();

  readonly #areCodes: boolean;

  /** Where all countries are codes, `NA` is Namibia. */
  constructor(vocabulary: Vocabulary, answers: WordAnswers, areCodes: boolean) {
    this.#areCodes = areCodes;
    this.#vocabulary = vocabulary;
    this.#answers = answers;
  }

  /** The code of a country; `ZZ` where the file says that it is not known, the word itself where it is asked. */
  country(word: string, row: number): { readonly code: string; readonly isNotKnown: boolean } {
    const isCode = word.trim() === NOT_KNOWN || (this.#areCodes && isAssignedCountry(word));
    if (word.trim() === '' || isCode) return { code: word.trim(), isNotKnown: false };
    const meaning = this.#look('country', word, row);
    if (meaning.kind === 'not-known') return { code: 'ZZ', isNotKnown: true };
    return { code: meaning.kind === 'known' ? meaning.term : word.trim(), isNotKnown: false };
  }

  /** The id of a mineral, or the word itself where it is asked. */
  mineral(word: string, row: number): string {
    if (word.trim() === '') return '';
    const meaning = this.#look('mineral', word, row);
    return meaning.kind === 'known' ? meaning.term : word.trim();
  }

  /** Whether a row uses a word that is asked about and was not answered; the word itself may look like a code. */
  isOpen(row: number): boolean {
    return this.#open.has(row);
  }

  /** The names of a cell that lists countries and nothing else. */
  countries(words: string): readonly string[] {
    return this.#vocabulary.countries(words);
  }

  /** Whether a word says that nobody knows. */
  isNotKnown(word: string): boolean {
    return this.#vocabulary.country(word).kind === 'not-known';
  }

  isMineral(word: string): boolean {
    return this.#vocabulary.mineral(word).kind === 'known';
  }

  contentOf(word: string): number | undefined {
    return this.#vocabulary.contentOf(word);
  }

  /** What is to be asked, the words of most rows first; answered ones stay, so that an answer can be changed. */
  questions(): readonly WordQuestion[] {
    return [...this.#asked.values()]
      .map(({ question: { suggestions, ...rest }, rows }) => ({
        ...rest,
        rows: rows.size,
        suggestions: suggestions.length > 0 ? suggestions : this.#vocabulary.nearest(rest.about, rest.word),
      }))
      .sort((a, b) => b.rows - a.rows);
  }

  #look(about: WordAbout, word: string, row: number): Meaning<string> {
    const own = `${about}:${word}`;
    const key = this.#keys.get(own) ?? keyOf(about, word);
    this.#keys.set(own, key);
    const meaning = this.#known.get(key) ?? this.#meaning(about, word);
    this.#known.set(key, meaning);
    if (meaning.kind !== 'asked') return meaning;
    const asked = this.#asked.get(key) ?? {
      question: { key, about, word: word.trim(), suggestions: meaning.suggestions },
      rows: new Set<number>(),
    };
    asked.rows.add(row);
    this.#asked.set(key, asked);
    const answer = this.#answers[key];
    if (answer !== undefined && answer !== '') return { kind: 'known', term: answer };
    this.#open.add(row);
    return meaning;
  }

  #meaning(about: WordAbout, word: string): Meaning<string> {
    if (about === 'country') return this.#vocabulary.country(word);
    const meaning: Meaning<MineralId> = this.#vocabulary.mineral(word);
    return meaning;
  }
}
