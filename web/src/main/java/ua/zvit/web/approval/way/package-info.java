/** The process of a report as people see it: its picture, how long its stages take, and jobs of the engine that failed. */
package ua.zvit.web.approval.way;
