/**
 * Spelling and grammar behind a small port, so that the check also works without a language module. The module behind it
 * is LanguageTool's Ukrainian one, embedded, loaded when first asked, shared by all users.
 */
package ua.zvit.proofreading.spelling;
