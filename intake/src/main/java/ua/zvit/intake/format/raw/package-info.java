/**
 * What readers of all formats stand on: limits, XML and packed files within them, letters, tables as they are put together.
 */
package ua.zvit.intake.format.raw;
