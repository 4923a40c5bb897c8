import type * as vscode from 'vscode';

/** The language id of articles; package.json declares it. */
export const LANGUAGE_ID = 'news-article';

export const articles: vscode.DocumentSelector = { language: LANGUAGE_ID };
