import * as vscode from 'vscode';
import { closeAll, hoverAt, openArticle, openSeed, outlineOf } from './editor';
import { contains, equal } from './expect';

describe('commands', () => {
  afterEach(closeAll);

  it('walk the quotes forth and back, and round the ends', async () => {
    const editor = await openArticle(`| date 2021-12-02 Fire

“The mill is gone,” Ann Miller said.

Nobody was hurt. “We were lucky,” she added.
`);
    await outlineOf(editor.document);
    const place = async (command: string) => {
      await vscode.commands.executeCommand(command);
      const { active } = editor.selection;
      return [active.line, active.character];
    };
    const [first, second] = [
      [2, 0],
      [4, 17],
    ];
    equal(await place('dateline.nextQuote'), first, 'next');
    equal(await place('dateline.nextQuote'), second, 'next again');
    equal(await place('dateline.nextQuote'), first, 'next from the last');
    equal(await place('dateline.previousQuote'), second, 'previous from the first');
    equal(await place('dateline.previousQuote'), first, 'previous');
  });

  it('have keys that VS Code uses for nothing else', async () => {
    const defaults = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(defaults)).getText();
    // JSON, but for its comments, which have lines of their own.
    const bindings: { key: string; command: string }[] = JSON.parse(
      text.replace(/^\s*\/\/.*$/gm, ''),
    );
    const ours = bindings.filter(({ command }) => /^dateline\.\w+Quote$/.test(command));
    equal(ours.length, 2, 'keys for the next and the previous quote');
    for (const { key } of ours) {
      const commands = bindings.filter((one) => one.key === key).map(({ command }) => command);
      equal(commands.length, 1, `commands of ${key}: ${commands}`);
    }
  });

  it('restart the server, and everything works again', async () => {
    const { document } = await openSeed(0);
    const hover = () => hoverAt(document, '|Blinken struck');
    contains(await hover(), ['**Antony Blinken**'], 'the hover before');
    await vscode.commands.executeCommand('dateline.restartServer');
    contains(await hover(), ['**Antony Blinken**'], 'the hover after');
    equal((await outlineOf(document)).children.length, 15, 'quotes after');
  });
});
