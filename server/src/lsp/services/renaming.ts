import { LSPErrorCodes, type RenameParams, ResponseError } from 'vscode-languageserver';
import { linkedSpellings } from '../../features/linkedSpellings';
import { rename, renameTarget } from '../../features/rename';
import { checksVersions, toWorkspaceEdit } from '../toProtocol';
import { alsoInRegister } from './register';
import type { Service } from './service';

/** One actor's name changed in all its places: at once, or while it is typed. */
export const renaming: Service = {
  capabilities: ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    ...(textDocument?.linkedEditingRange && { linkedEditingRangeProvider: true }),
  }),

  serve(desk) {
    const { connection, answers, client } = desk;
    connection.onPrepareRename(
      answers.handler('Rename', null, ({ analysis, positions }, { position }) => {
        const target = renameTarget(analysis, positions.offsetAt(position));
        if ('refusal' in target) throw refused(target.refusal);
        return { range: positions.rangeOf(target), placeholder: target.text };
      }),
    );
    connection.onRenameRequest(
      answers.handler('Rename', null, (snapshot, params: RenameParams) => {
        const { position, newName } = params;
        const offset = snapshot.positions.offsetAt(position);
        const changes = rename(snapshot.analysis, offset, newName);
        if ('refusal' in changes) throw refused(changes.refusal);
        const edit = toWorkspaceEdit(changes, snapshot, checksVersions(client()));
        return alsoInRegister(edit, snapshot, params, desk);
      }),
    );
    connection.languages.onLinkedEditingRange(
      answers.handler('Linked editing', null, ({ analysis, positions }, { position }) => {
        const spellings = linkedSpellings(analysis, positions.offsetAt(position));
        if (spellings.length === 0) return null;
        return {
          ranges: spellings.map((span) => positions.rangeOf(span)),
          wordPattern: '[^\\s.,;:!?“”"()]+',
        };
      }),
    );
  },
};

function refused(why: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
