/** The public facts as the database shows them, and the port that reads them. */
package ua.zvit.publication.domain;
