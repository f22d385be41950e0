/** What runs inside the server, on the built EAR and PostgreSQL: its pool, its transactions, its rules. */
package ua.zvit.server;
