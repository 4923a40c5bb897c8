import {
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { linkedSpellings } from '../../features/linkedSpellings';
import { mentionAt } from '../../features/mentionAt';
import { nameAfter, rename, renameTarget } from '../../features/rename';
import type { RegisterEdit } from '../../register/edit';
import type { Snapshot } from '../snapshots';
import { checksVersions, toWorkspaceEdit } from '../toProtocol';
import { alsoInFolder, type RenamedEntry } from './folderRename';
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
          const entry = entryRenamed(snapshot, offset, newName);
          if (!entry) return edit;
          const withRegister = alsoInRegister(edit, entry.change, snapshot, desk);
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

/**
 * The register's entry of the actor whose name stands at a place, and how it changes with that name: so does
 * the part of the entry's name that is renamed; where there is none, the new name becomes an alias.
 */
function entryRenamed(
  { analysis, registerFile }: Snapshot,
  offset: number,
  newName: string,
): RenamedEntry | undefined {
  const found = mentionAt(analysis, offset);
  if (!found?.actor.registered) return undefined;
  const { actor, mention } = found;
  const entry = registerFile?.register.entries.find(({ id }) => id === actor.id);
  if (!entry) return undefined;
  const name = entry.name.text;
  const to = nameAfter(name, mention.text, newName.trim(), actor);
  const change: RegisterEdit =
    to === name ? { kind: 'alias', name, alias: newName.trim() } : { kind: 'rename', name, to };
  return { entry, oldName: mention.text, change };
}

function refused(why: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
