/**
 * Copies of the installation: the own PostgreSQL while it works, the folders of the archive and of evidence, and a
 * manifest that tells whether a copy is whole and who can read it. Only {@code BackupCommand} is called, by the script;
 * knows no capability and no server.
 */
package ua.zvit.backup;
