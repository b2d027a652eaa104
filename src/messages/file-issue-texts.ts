import type { FileIssue } from '../domain/file-issue';
import { FILE_ISSUE_EN } from './file-issue-en';
import { FILE_ISSUE_VI } from './file-issue-vi';
import type { Sentences } from './messages';

/** What is said of files that cannot be read; apart from the other texts, since only views that read files load it. */
export const FILE_ISSUE_TEXTS: Readonly<Record<'vi' | 'en', Sentences<FileIssue>>> = {
  vi: FILE_ISSUE_VI,
  en: FILE_ISSUE_EN,
};
