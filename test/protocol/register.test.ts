import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeTemporaryFolder } from '../support/temporaryFolder.mjs';
import { BareClient } from './bareClient';

const story = ` date 2024-03-07 A quiet day

Ada Byrne opened the lock. “The water is high,” Byrne said.
`;
const listed = `actors: # ours
  - name: Ada Byrne
    type: person
    wikidata: Q12345
    roles:
      - {role: harbour master, from: 2024}
`;
const onByrne = { line: 2, character: 50 };
const onAda = { start: { line: 2, character: 1 }, end: { line: 2, character: 1 } };

let client: BareClient;
let folder: string;
let uri: string;
let registerUri: string;
beforeEach(() => {
  client = new BareClient();
  folder = makeTemporaryFolder('desk');
  uri = `${pathToFileURL(folder).href}/story.txt`;
  registerUri = `${pathToFileURL(folder).href}/actors.yaml`;
});
afterEach(() => {
  client.kill();
  rmSync(folder, { recursive: true });
});

const writeRegister = (text: string) => writeFileSync(join(folder, 'actors.yaml'), text);
const readRegister = () => readFileSync(join(folder, 'actors.yaml'), 'utf8');
const start = (capabilities: object = {}) =>
  client.initialize(capabilities, undefined, { rootUri: pathToFileURL(folder).href });
const hover = async () =>
  (await client.request('textDocument/hover', { textDocument: { uri }, position: onByrne }))
    .contents.value as string;
const actions = (context: object = { diagnostics: [], triggerKind: 1 }, range: object = onAda) =>
  client.request('textDocument/codeAction', { textDocument: { uri }, range, context });
const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } };
/** What an editor can that asks for an action's edit only when it is chosen. */
const resolving = {
  textDocument: {
    codeAction: { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const creating = { documentChanges: true, resourceOperations: ['create'] };

describe('the register of a folder', () => {
  test('counts in its articles, from the disk', async () => {
    writeRegister(listed);
    await start();
    client.open(uri, story);
    expect(await hover()).toContain('harbour master · https://www.wikidata.org/wiki/Q12345');
  });

  test('counts as it stands in the editor where it is open there', async () => {
    writeRegister(listed);
    await start();
    client.open(uri, story);
    client.open(registerUri, listed.replace('harbour master', 'lock keeper'), 'yaml');
    expect(await hover()).toContain('lock keeper');
    client.change(registerUri, 2, [{ text: listed.replace('harbour master', 'mayor') }]);
    expect(await hover()).toContain('mayor');
    client.notify('textDocument/didClose', { textDocument: { uri: registerUri } });
    expect(await hover()).toContain('harbour master');
  });

  test('is the one that is open, however the editor spells its address', async () => {
    writeRegister(listed);
    await start();
    client.open(uri, story);
    const spelled = registerUri.replace('actors.yaml', 'actors%2Eyaml');
    client.open(spelled, listed.replace('harbour master', 'lock keeper'), 'yaml');
    expect(await hover()).toContain('lock keeper');
  });

  test('is watched where the client can, and read again when it changes', async () => {
    const registered: string[] = [];
    client.answers.set(
      'client/registerCapability',
      ({ registrations }: { registrations: object[] }) => {
        registered.push(JSON.stringify(registrations));
        return null;
      },
    );
    await start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    client.open(uri, story);
    expect(await hover()).not.toContain('wikidata');
    await expect.poll(() => registered.join()).toContain('**/actors.yaml');
    writeRegister(listed);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: registerUri, type: 1 }] });
    expect(await hover()).toContain('harbour master');
  });

  test('comes through the client where the server cannot reach it', async () => {
    client.answers.set('dateline/readFile', ({ uri }: { uri: string }) => ({
      text: uri === 'memfs:/desk/actors.yaml' ? listed : null,
    }));
    uri = 'memfs:/desk/story.txt';
    await client.initialize({ experimental: { dateline: { readFile: true } } }, undefined, {
      rootUri: 'memfs:/desk',
    });
    client.open(uri, story);
    expect(await hover()).toContain('harbour master');
  });
});

describe('inside the register', () => {
  test('what is wrong is shown, with quick fixes, and never for another file of that name', async () => {
    await start({
      textDocument: { diagnostic: {}, codeAction: literals },
    });
    const broken = 'actors:\n  - name: Ada Byrne\n    type: persn\n';
    client.open(registerUri, broken, 'yaml');
    const textDocument = { uri: registerUri };
    const { items } = await client.request('textDocument/diagnostic', { textDocument });
    expect(items).toMatchObject([
      {
        code: 'register/unknown-type',
        range: { start: { line: 2, character: 10 }, end: { line: 2, character: 15 } },
      },
    ]);
    const [fix] = await client.request('textDocument/codeAction', {
      textDocument,
      range: items[0].range,
      context: { diagnostics: [] },
    });
    expect(fix).toMatchObject({ kind: 'quickfix', title: 'Write “person”' });

    const elsewhere = registerUri.replace('actors.yaml', 'other/actors.yaml');
    client.open(elsewhere, broken, 'yaml');
    const report = await client.request('textDocument/diagnostic', {
      textDocument: { uri: elsewhere },
    });
    expect(report.items).toEqual([]);
  });

  test('a Wikidata item is a link', async () => {
    await start();
    client.open(registerUri, listed, 'yaml');
    const textDocument = { uri: registerUri };
    const [link] = await client.request('textDocument/documentLink', { textDocument });
    expect(link).toEqual({
      range: { start: { line: 3, character: 14 }, end: { line: 3, character: 20 } },
      target: 'https://www.wikidata.org/wiki/Q12345',
    });
  });

  test('diagnostics are pushed to a client that does not ask', async () => {
    await start();
    client.open(registerUri, 'actors:\n  - type: person\n', 'yaml');
    const { diagnostics } = await client.notification('textDocument/publishDiagnostics');
    expect(diagnostics).toMatchObject([{ code: 'register/missing-name' }]);
  });

  test('keys, types and the names of open articles complete, and a hover tells what a key is', async () => {
    await start();
    client.open(uri, story);
    client.open(registerUri, 'actors:\n  - name: ', 'yaml');
    const textDocument = { uri: registerUri };
    const items = await client.request('textDocument/completion', {
      textDocument,
      position: { line: 1, character: 10 },
    });
    expect(items).toMatchObject([{ label: 'Ada Byrne', detail: 'person' }]);
    const { contents } = await client.request('textDocument/hover', {
      textDocument,
      position: { line: 1, character: 5 },
    });
    expect(contents.value).toContain('full name');
  });
});

test('what the server has nothing to say about in a register is left to the editor', async () => {
  await start();
  client.open(registerUri, listed, 'yaml');
  const textDocument = { uri: registerUri };
  expect(await client.request('textDocument/foldingRange', { textDocument })).toBeNull();
});

describe('edits of the register from an article', () => {
  test('make the file where there is none, in one edit', async () => {
    await start({ textDocument: { codeAction: literals }, workspace: { workspaceEdit: creating } });
    client.open(uri, story);
    const [add] = await actions();
    expect(add).toMatchObject({
      title: 'Add “Ada Byrne” to the register as a person',
      kind: 'refactor.rewrite.register',
    });
    const [create, change] = add.edit.documentChanges;
    expect(create).toEqual({ kind: 'create', uri: registerUri, options: { ignoreIfExists: true } });
    expect(change.textDocument).toEqual({ uri: registerUri, version: null });
    expect(change.edits[0].newText).toContain('actors:\n  - name: Ada Byrne\n    type: person\n');
  });

  test('are not offered where a file cannot be made, or nobody asked', async () => {
    await start({ textDocument: { codeAction: literals } });
    client.open(uri, story);
    expect(await actions()).toEqual([]);
    writeRegister(listed.replace('Byrne', 'Nolan'));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await actions()).not.toEqual([]);
    expect(await actions({ diagnostics: [], triggerKind: 2 })).toEqual([]);
    expect(await actions({ diagnostics: [], only: ['quickfix'] })).toEqual([]);
    expect(await actions({ diagnostics: [], only: ['refactor'] })).not.toEqual([]);
  });

  test('make one entry of two, in one edit', async () => {
    writeRegister(`${listed}  - name: Ada Connolly # née\n    type: person\n    own: 1\n`);
    await start({
      textDocument: { codeAction: literals },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    client.open(uri, story);
    const merge = (await actions()).find(
      ({ title }: { title: string }) => title === '“Ada Byrne” is the same as “Ada Connolly”',
    );
    const [{ edits, textDocument }, ...others] = merge.edit.documentChanges;
    expect(textDocument.uri).toBe(registerUri);
    expect(others).toEqual([]);
    const document = TextDocument.create(registerUri, 'yaml', 0, readRegister());
    expect(TextDocument.applyEdits(document, edits)).toBe(`actors: # ours
  - name: Ada Connolly # née
    type: person
    aliases: [Ada Byrne]
    own: 1
    wikidata: Q12345
    roles:
      - {role: harbour master, from: 2024}
`);
  });

  test('says why an edit that was chosen cannot be made', async () => {
    await start(resolving);
    writeRegister(listed);
    client.open(uri, story);
    const [chosen] = await actions();
    client.open(registerUri, `${listed}  - name: "Tolka\n`, 'yaml');
    const { edit } = await client.request('codeAction/resolve', chosen);
    expect(edit).toBeUndefined();
    const { message } = await client.notification('window/showMessage');
    expect(message).toMatch(
      /^Nothing was changed: .* Line 7: This quotation mark is never closed\.$/,
    );
  });

  test('shows an edit that cannot be made as such, to editors that can', async () => {
    await start({
      textDocument: { codeAction: { ...literals, disabledSupport: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    writeRegister(`${listed}---\nx: 1\n`);
    client.open(uri, story);
    const [action] = await actions();
    expect(action.edit).toBeUndefined();
    expect(action.disabled.reason).toContain('A second document begins here');
  });

  test('are worked out when they are chosen, against the register as it then is', async () => {
    await start(resolving);
    writeRegister(listed);
    client.open(uri, story);
    const chosen = (await actions()).find(
      ({ title }: { title: string }) => title === '“Ada Byrne” is an organization',
    );
    expect(chosen.edit).toBeUndefined();
    client.open(registerUri, `# moved\n${listed}`, 'yaml');
    const { edit } = await client.request('codeAction/resolve', chosen);
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri: registerUri, version: 1 },
        edits: [
          {
            range: { start: { line: 3, character: 10 }, end: { line: 3, character: 16 } },
            newText: 'organization',
          },
        ],
      },
    ]);
  });
});

test('renaming an actor the register lists renames the entry, too, and keeps the old name', async () => {
  writeRegister(listed);
  await start();
  client.open(uri, story);
  const { changes } = await client.request('textDocument/rename', {
    textDocument: { uri },
    position: onAda.start,
    newName: 'Ada Burne',
  });
  expect(changes[uri]).not.toEqual([]);
  const newTexts = changes[registerUri].map(({ newText }: { newText: string }) => newText.trim());
  expect(newTexts).toEqual(['Ada Burne', 'aliases: [Ada Byrne]']);
});

describe('a registered actor', () => {
  const previewing = {
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  };
  const other = ` date 2024-03-08 The day after

Ada Byrne closed the lock. Byrne went home.
`;
  const rename = () =>
    client.request('textDocument/rename', {
      textDocument: { uri },
      position: { line: 2, character: 1 },
      newName: 'Eda Burne',
    });

  test('is renamed in all articles of the folder, which the user is asked about', async () => {
    writeRegister(listed);
    writeFileSync(join(folder, 'other.txt'), other);
    writeFileSync(join(folder, 'nobody.txt'), ' date 2024-03-08 Fog\n\nNobody came.\n');
    await start(previewing);
    client.open(uri, story);
    const { documentChanges, changeAnnotations } = await rename();
    const names = documentChanges.map(({ textDocument }: { textDocument: { uri: string } }) =>
      textDocument.uri.split('/').at(-1),
    );
    expect(names).toEqual(['story.txt', 'actors.yaml', 'other.txt']);
    expect(documentChanges[2]).toMatchObject({
      textDocument: { version: null },
      edits: [
        { newText: 'Eda', annotationId: 'elsewhere' },
        { newText: 'Burne', annotationId: 'elsewhere' },
        { newText: 'Burne', annotationId: 'elsewhere' },
      ],
    });
    expect(changeAnnotations.elsewhere.needsConfirmation).toBe(true);
  });

  test('is renamed by the surname alone: acronyms and others of that surname stay', async () => {
    writeRegister(listed);
    const many = `${other}\nHis aunt Nora Byrne, of the BYR, met Ada Byrne’s friends. The Byrne-led crew left.\n`;
    writeFileSync(join(folder, 'other.txt'), many);
    await start(previewing);
    client.open(uri, story);
    const { documentChanges } = await client.request('textDocument/rename', {
      ...{ textDocument: { uri }, position: onByrne, newName: 'Burne' },
    });
    const textAfter = (text: string, at: number) =>
      TextDocument.applyEdits(TextDocument.create('', '', 0, text), documentChanges[at].edits);
    expect(textAfter(story, 0)).toBe(story.replaceAll('Byrne', 'Burne'));
    expect(textAfter(listed, 1)).toContain(
      'name: Ada Burne\n    type: person\n    aliases: [Ada Byrne]',
    );
    const changed = textAfter(many, 2);
    expect(changed).toContain('Ada Burne closed the lock. Burne went home.');
    expect(changed).toContain('Nora Byrne, of the BYR, met Ada Burne’s friends.');
  });

  test('is renamed in what is in sight alone where the editor cannot ask', async () => {
    writeRegister(listed);
    writeFileSync(join(folder, 'other.txt'), other);
    await start({ workspace: { workspaceEdit: { documentChanges: true } } });
    client.open(uri, story);
    expect((await rename()).documentChanges).toHaveLength(2);
  });

  test('that this article does not name yet completes what is typed', async () => {
    writeRegister(`${listed}  - name: Zora Quill\n    aliases: [Zed]\n`);
    await start();
    client.open(uri, `${story}\nThen Z`);
    const position = { line: 4, character: 6 };
    const items = await client.request('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    const labels = items.map(({ label }: { label: string }) => label);
    expect(labels).toEqual(['Zora Quill', 'Zed']);
  });
});
