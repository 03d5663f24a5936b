package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Optional;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.ScoringService;

import org.springframework.stereotype.Component;

/**
 * The format of answers in a link: pairs of a topic's letter and 0 to 4, or {@code x} for
 * a skip, as in {@code a3b1cxd4}. After a tie, {@code z4} (people) or {@code z0}
 * (technology) answers the decider. Pairs are read in any order and written in letter
 * order; a decider without a tie is dropped.
 */
@Component
public class AnswersFormat {

	private static final char SKIPPED = 'x';

	private static final char DECIDED_FOR_PEOPLE = '4';

	private static final char DECIDED_FOR_TECHNOLOGY = '0';

	private final Quiz quiz;

	private final ScoringService scoring;

	AnswersFormat(Quiz quiz, ScoringService scoring) {
		this.quiz = quiz;
		this.scoring = scoring;
	}

	/**
	 * @throws MalformedLinkException if a letter is unknown or repeated, an axis has more
	 * topics than complete it, or an answer is unknown
	 */
	public Answers parse(String text) {
		Reading reading = read(text);
		if (reading.problem().isPresent()) {
			throw new MalformedLinkException(reading.problem().get(), reading.position());
		}
		return reading.answers();
	}

	/**
	 * Reads the pairs before the first malformed one; empty if that is the first.
	 */
	public Answers readable(String text) {
		return read(text).answers();
	}

	private Reading read(String text) {
		Answers answers = Answers.NONE;
		for (int i = 0; i < text.length(); i += 2) {
			char letter = text.charAt(i);
			char symbol = (i + 1 < text.length()) ? text.charAt(i + 1) : ' ';
			Optional<Problem> problem = problem(answers, letter, symbol);
			if (problem.isPresent()) {
				return new Reading(settled(answers), problem, i / 2 + 1);
			}
			answers = add(answers, letter, symbol).orElseThrow();
		}
		return new Reading(settled(answers), Optional.empty(), 0);
	}

	private Optional<Problem> problem(Answers before, char letter, char symbol) {
		if (!isLetter(letter)) {
			return Optional.of(Problem.UNKNOWN_TOPIC);
		}
		if (has(before, letter)) {
			return Optional.of(Problem.REPEATED_TOPIC);
		}
		if (letter != Quiz.DECIDER_LETTER && before.isCompleteOn(topic(letter).axis())) {
			return Optional.of(Problem.TOO_MANY_TOPICS);
		}
		return isAnswer(letter, symbol) ? Optional.empty() : Optional.of(Problem.UNKNOWN_ANSWER);
	}

	/**
	 * Reads the letter of a topic or of the decider.
	 * @throws MalformedLinkException if no question has that letter
	 */
	public char letter(String text) {
		if (text.length() != 1 || !isLetter(text.charAt(0))) {
			throw new MalformedLinkException(Problem.UNKNOWN_TOPIC);
		}
		return text.charAt(0);
	}

	/**
	 * Adds or replaces an answer.
	 * @param symbol the answer as it is written in a link
	 * @return the new answers; empty if the symbol isn't an answer
	 */
	public Optional<Answers> with(Answers answers, char letter, String symbol) {
		return (symbol.length() != 1) ? Optional.empty() : add(answers, letter, symbol.charAt(0)).map(this::settled);
	}

	public String print(Answers answers) {
		StringBuilder text = new StringBuilder();
		answers.byTopic().forEach((topic, answer) -> text.append(topic.letter()).append(symbol(answer)));
		answers.decider().ifPresent((end) -> text.append(Quiz.DECIDER_LETTER).append(symbol(end)));
		return text.toString();
	}

	/**
	 * Whether more answers can follow.
	 */
	boolean isBeginning(Answers answers) {
		return !Arrays.stream(Axis.values()).allMatch(answers::isCompleteOn)
				|| this.scoring.isTied(answers) && answers.decider().isEmpty();
	}

	public char symbol(Answer answer) {
		return (answer == Answer.SKIPPED) ? SKIPPED : Character.forDigit(answer.value(), 10);
	}

	public char symbol(End end) {
		return (end == End.MANAGER) ? DECIDED_FOR_PEOPLE : DECIDED_FOR_TECHNOLOGY;
	}

	private boolean isLetter(char letter) {
		return letter == Quiz.DECIDER_LETTER || this.quiz.question(letter).isPresent();
	}

	private boolean has(Answers answers, char letter) {
		return (letter == Quiz.DECIDER_LETTER) ? answers.decider().isPresent() : answers.to(topic(letter)).isPresent();
	}

	private static boolean isAnswer(char letter, char symbol) {
		return (letter == Quiz.DECIDER_LETTER) ? end(symbol).isPresent() : answer(symbol).isPresent();
	}

	private Optional<Answers> add(Answers answers, char letter, char symbol) {
		return (letter == Quiz.DECIDER_LETTER) ? end(symbol).map(answers::withDecider)
				: answer(symbol).map((answer) -> answers.with(topic(letter), answer));
	}

	private Topic topic(char letter) {
		return this.quiz.question(letter).map(Question::topic).orElseThrow();
	}

	private static Optional<Answer> answer(char symbol) {
		if (symbol == SKIPPED) {
			return Optional.of(Answer.SKIPPED);
		}
		boolean value = symbol >= '0' && symbol <= '0' + Answer.MAX_VALUE;
		return value ? Optional.of(Answer.of(symbol - '0')) : Optional.empty();
	}

	private static Optional<End> end(char symbol) {
		return switch (symbol) {
			case DECIDED_FOR_PEOPLE -> Optional.of(End.MANAGER);
			case DECIDED_FOR_TECHNOLOGY -> Optional.of(End.TECH_LEAD);
			default -> Optional.empty();
		};
	}

	private Answers settled(Answers answers) {
		boolean settled = answers.decider().isEmpty() || this.scoring.isTied(answers);
		return settled ? answers : answers.withoutDecider();
	}

	/**
	 * The result of reading a text.
	 *
	 * @param answers the answers before the problem
	 * @param problem empty if the text is well-formed
	 * @param position the malformed pair, from 1; 0 if there is none
	 */
	private record Reading(Answers answers, Optional<Problem> problem, int position) {
	}

}
