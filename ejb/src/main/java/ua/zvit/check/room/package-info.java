/**
 * Where texts are read: on few threads, each reading bounded in time, and none of them with a connection of the database
 * in its hand. It knows nothing of reports or rules.
 */
package ua.zvit.check.room;
