/** A server whose archive keeps its contents in a directory: chosen when it starts. */
package ua.zvit.server.store;
