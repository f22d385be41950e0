/**
 * What is told of the way of a report: its steps, its picture, how long stages take, and jobs that failed.
 */
package ua.zvit.approval.values.way;
