/** A document that was found. */
export interface Hit {
  id: string;
  /** 0…1: the parts together. */
  score: number;
  parts: {
    /** BM25, as a share of what a text with all the words would get. */
    words: number;
    /** Share of the question, weighed by rarity, that stands in the document. */
    coverage: number;
    /** How much the question resembles one name, keyword or question of the document. */
    phrase: number;
  };
}
