// A thread of the command's own, which `eachArticle` gives work.
import { worker } from 'workerpool';
import { tasks } from './tasks';

worker(tasks);
