;;; emacs.el --- Dateline in Emacs, as a person uses it  -*- lexical-binding: t -*-

;; Run by emacs.mjs, which puts `dateline-language-server' on the PATH and gives these in the
;; environment:
;;   CONFIGURATION  the lines that docs/editors.md tells a person to copy
;;   SEED, DRAFT    a seed, and an article whose header is "date 2 Dec 2021 …"
;; Prints "ok - …" or "not ok - …" for each check. Works with Emacs 28 (Eglot as a package) and later.

(package-initialize)
(require 'eglot)
(require 'cl-lib)
(setq eglot-sync-connect t
      eglot-autoshutdown nil
      inhibit-message t)
(load (getenv "CONFIGURATION") nil t t)

(defvar failures 0)

(defun check (what holds &optional found)
  (unless holds (cl-incf failures))
  (princ (format "%s - %s%s\n" (if holds "ok" "not ok") what
                 (if holds "" (format "\n  found: %S" found)))))

(defun eventually (condition)
  (cl-loop repeat 500 thereis (funcall condition) do (accept-process-output nil 0.02)))

(defun open-article (path)
  "Opens a file as a person does; what waits for the next command is done."
  (switch-to-buffer (find-file-noselect path))
  (run-hooks 'post-command-hook)
  (check (format "%s is an article, and the server starts" (file-name-nondirectory path))
         (and (eq major-mode 'news-article-mode)
              (eventually #'eglot-managed-p))
         major-mode))

(defun go-to (excerpt word)
  "Puts point on WORD, in or behind EXCERPT."
  (goto-char (point-min))
  (search-forward excerpt)
  (goto-char (match-beginning 0))
  (search-forward word)
  (goto-char (1+ (match-beginning 0))))

(defun line (number)
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- number))
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun hover-text ()
  (format "%S" (jsonrpc-request (eglot-current-server) :textDocument/hover
                                (eglot--TextDocumentPositionParams))))

(defun line-of (found)
  (xref-location-line (xref-item-location found)))

(defun found-by (finder)
  (funcall finder 'eglot (xref-backend-identifier-at-point 'eglot)))

(defun entries (index)
  "How many entries an imenu index has at the ends of its branches."
  (cl-loop for (_ . below) in index
           sum (if (consp below) (if (numberp (car below)) 1 (entries below)) 1)))

(defun read-seed ()
  (open-article (getenv "SEED"))
  (go-to "On Thursday, top" "Blinken")
  (let ((text (hover-text)))
    (check "hover on “Blinken”"
           (and (string-search "Antony Blinken" text) (string-search "top US diplomat" text))
           text))
  (let ((index (funcall imenu-create-index-function)))
    (check "15 quotes among the symbols"
           (= 15 (entries (or (cdr (assoc "String" index)) index)))
           index))
  (go-to "Blinken struck" "Blinken")
  (let ((found (found-by #'xref-backend-definitions)))
    (check "the definition is where he is introduced"
           (equal '(3) (mapcar #'line-of found))
           found))
  (let ((lines (mapcar #'line-of (found-by #'xref-backend-references))))
    (check "references all over the article"
           (and (cl-subsetp '(3 9 11 15 19 29 33 35) lines) (not (memq 7 lines)))
           lines))
  (go-to "diplomat Antony Blinken" "Antony")
  (eglot-rename "Marek Vale")
  (check "rename changes the full name and the surname"
         (and (string-search "diplomat Marek Vale advised" (line 3))
              (string-prefix-p "Vale struck" (line 11)))
         (line 11)))

(defun problems ()
  (flymake-start)
  (flymake-diagnostics))

(defun mend-draft ()
  (open-article (getenv "DRAFT"))
  (check "one problem, in the first line"
         (and (eventually (lambda () (= 1 (length (problems)))))
              (= 1 (line-number-at-pos (flymake-diagnostic-beg (car (problems))))))
         (problems))
  (goto-char (flymake-diagnostic-beg (car (problems))))
  ;; As `eglot-code-action-quickfix' does it; a single fix is made without asking.
  (eglot-code-actions (point) (point) "quickfix" t)
  (check "the quick fix rewrites the date"
         (eventually (lambda () (string-search "date 2021-12-02 Mill burns" (line 1))))
         (line 1))
  (save-buffer) ; Eglot sends changes when it is idle, which a script never is, and on saving.
  (check "the problem goes away"
         (eventually (lambda () (null (problems))))
         (problems)))

(condition-case problem
    (progn (read-seed) (mend-draft))
  (error (check "no error" nil problem)))

(let ((server (eglot-current-server)))
  (eglot-shutdown server)
  (check "the server stops" (eventually (lambda () (not (jsonrpc-running-p server))))))
(kill-emacs (if (zerop failures) 0 1))

;;; emacs.el ends here
