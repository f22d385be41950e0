/** Reading a file at a terminal, without a server. */
package ua.zvit.intake.command;
