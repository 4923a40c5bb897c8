import './recognition';
import './hover';
import './outline';
import './headerProblems';
import './commands';
import './register';
