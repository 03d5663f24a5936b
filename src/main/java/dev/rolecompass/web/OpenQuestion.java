package dev.rolecompass.web;

/**
 * Something that answers leave open.
 *
 * @param topic the topic's name
 * @param text the question; about a job in words that one can say in an interview
 * @param url where it can be answered
 */
record OpenQuestion(String topic, String text, String url) {
}
