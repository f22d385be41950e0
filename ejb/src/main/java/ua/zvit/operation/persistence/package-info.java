/** The state of the installation in the database. */
package ua.zvit.operation.persistence;
