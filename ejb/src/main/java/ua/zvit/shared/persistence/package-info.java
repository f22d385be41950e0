/** How shared values are stored, and who owns the schema: Flyway migrates before Hibernate validates. */
package ua.zvit.shared.persistence;
