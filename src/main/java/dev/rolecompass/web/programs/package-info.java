/**
 * What programs and assistants need: the questionnaires with their rules, the description
 * of every address, and a page that explains both to people.
 */
@ApplicationModule(allowedDependencies = { "web", "http", "link", "quiz", "scoring", "charter" })
@NullMarked
package dev.rolecompass.web.programs;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
