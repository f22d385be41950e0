/** One row of a table: what it is, which sums, executors and texts it tells, and what must be asked about it. */
package ua.zvit.intake.reading.row;
