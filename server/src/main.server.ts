/**
 * The language server in one bundle, for Node and for Web Workers alike: its word lists and weights
 * are most of what the extension weighs, and are packed once. Only one of the two is ever run.
 */
const runsInNode = typeof process === 'object' && process.versions?.node !== undefined;

void (runsInNode ? import('./main.node') : import('./main.web'));
