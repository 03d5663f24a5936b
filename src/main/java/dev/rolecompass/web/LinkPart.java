package dev.rolecompass.web;

import java.util.Optional;

import dev.rolecompass.web.ComparedTopics.Cell;

/**
 * A piece of a page's URL, and what it means.
 *
 * @param text the piece
 * @param topic the name of the topic that it answers; none where it is no answer
 * @param meaning what it means
 */
record LinkPart(String text, Optional<String> topic, Cell meaning) {

	static LinkPart of(String text, String message) {
		return new LinkPart(text, Optional.empty(), new Cell(message, Optional.empty()));
	}

	static LinkPart of(String text, String message, String argument) {
		return new LinkPart(text, Optional.empty(), new Cell(message, Optional.of(argument)));
	}

	public boolean hasTopic() {
		return this.topic.isPresent();
	}

}
