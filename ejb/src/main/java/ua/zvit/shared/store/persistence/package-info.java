/** Contents in the database. */
package ua.zvit.shared.store.persistence;
