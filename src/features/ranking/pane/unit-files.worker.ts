import { answerFiles } from '../../../ui/files/answer-files';
import { today } from '../../../ui/today';
import { readUnitFile } from '../files/read-unit-file';

/** Entry of the worker that reads and scores the workbooks of units. */
answerFiles(bytes => readUnitFile(bytes, today()));
