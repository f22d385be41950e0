/** Where the state of the installation is read from. */
package ua.zvit.operation.domain;
