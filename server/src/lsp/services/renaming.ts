import {
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { linkedSpellings } from '../../features/linkedSpellings';
import { mentionAt } from '../../features/mentionAt';
import { rename, renameTarget } from '../../features/rename';
import type { RegisterEntry } from '../../register/register';
import type { Snapshot } from '../snapshots';
import { checksVersions, toWorkspaceEdit } from '../toProtocol';
import { alsoInFolder } from './folderRename';
import { alsoInRegister } from './registerEdits';
import type { Service } from './service';

/** One actor's name changed in all its places: at once, or while it is typed. */
export const renaming: Service = {
  capabilities: ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport
      ? { prepareProvider: true, workDoneProgress: true }
      : true,
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
      answers.handler<RenameParams, WorkspaceEdit | null, [WorkDoneProgressReporter]>(
        'Rename',
        null,
        (snapshot, params, token, progress) => {
          const { position, newName } = params;
          const offset = snapshot.positions.offsetAt(position);
          const changes = rename(snapshot.analysis, offset, newName);
          if ('refusal' in changes) throw refused(changes.refusal);
          const edit = toWorkspaceEdit(changes, snapshot, checksVersions(client()));
          const entry = entryRenamed(snapshot, offset);
          if (!entry) return edit;
          const withRegister = alsoInRegister(edit, entry, snapshot, newName, desk);
          return alsoInFolder(withRegister, entry, snapshot, newName, desk, token, progress);
        },
      ),
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

/** The register's entry whose name stands at a place. */
function entryRenamed(
  { analysis, registerFile }: Snapshot,
  offset: number,
): RegisterEntry | undefined {
  const found = mentionAt(analysis, offset);
  if (!found?.actor.registered) return undefined;
  const entry = registerFile?.register.entries.find(({ id }) => id === found.actor.id);
  return entry?.name.text === found.mention.text ? entry : undefined;
}

function refused(why: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
