/** What the operator is told. */
package ua.zvit.operation.values;
