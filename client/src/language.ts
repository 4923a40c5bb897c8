import type * as vscode from 'vscode';

/** The language id of articles; package.json declares it. */
export const LANGUAGE_ID = 'news-article';

export const articles: vscode.DocumentSelector = { language: LANGUAGE_ID };

/** The register of actors at a folder's root; the server leaves others of that name alone. */
export const registers = { language: 'yaml', pattern: '**/actors.yaml' };
