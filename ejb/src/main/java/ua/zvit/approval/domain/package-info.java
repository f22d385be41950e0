/** Circuits of visas as a council lays them: the entity, its rules, the port of its repository. */
package ua.zvit.approval.domain;
