import type { CatalogueIssue } from '../catalogue/catalogue-issue';
import { CATALOGUE_EN } from './catalogue-en';
import { CATALOGUE_VI } from './catalogue-vi';
import type { ByLanguage, Sentences } from './messages';

/** What is wrong in an index set; loaded with the form that takes one. */
export const CATALOGUE_TEXTS: ByLanguage<Sentences<CatalogueIssue>> = { vi: CATALOGUE_VI, en: CATALOGUE_EN };
