/** Pages and resources of the stages of visas: how a council and a programme lay them, and where a report stands to them. */
package ua.zvit.web.approval.circuit;
