/** What stands above the tables: whose report, on which programme, for which period. */
package ua.zvit.intake.reading.heading;
