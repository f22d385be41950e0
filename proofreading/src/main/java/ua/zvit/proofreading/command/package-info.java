/** The check at a terminal, of a file, without a server. */
package ua.zvit.proofreading.command;
