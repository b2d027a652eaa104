import { answerFiles } from '../../../ui/files/answer-files';
import { readReturned } from '../files/read-returned';

/** Entry of the worker that reads copies that came back. */
answerFiles(readReturned);
