/**
 * Copies of the installation: the own PostgreSQL while it works, the archive's folder, and a manifest that tells whether a
 * copy is whole and who can read it. Only {@code BackupCommand} is called, by the script; knows no capability and no server.
 */
package ua.zvit.backup;
