package dev.rolecompass.web.embed;

import java.util.List;
import java.util.stream.IntStream;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.embed.EmbedCode.Choice;
import dev.rolecompass.web.embed.EmbedCode.Form;
import dev.rolecompass.web.map.CompassMap;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page with code for other sites: a linked picture, and the first question.
 */
@Controller
class EmbedController {

	private static final Portrait EXAMPLE = Portrait.MENTOR;

	private final Quiz quiz;

	private final AnswersFormat answersFormat;

	private final Links links;

	private final BaseUrl baseUrl;

	private final MessageSource messages;

	EmbedController(Quiz quiz, AnswersFormat answersFormat, Links links, BaseUrl baseUrl, MessageSource messages) {
		this.quiz = quiz;
		this.answersFormat = answersFormat;
		this.links = links;
		this.baseUrl = baseUrl;
		this.messages = messages;
	}

	@GetMapping(Routes.EMBED)
	ModelAndView show(@PathVariable Language language, HttpServletRequest request) {
		String base = this.baseUrl.forRequest(request).orElse("");
		String nameKey = MessageKeys.of(EXAMPLE, "name");
		String portrait = this.links.portrait(language, EXAMPLE);
		Picture picture = Picture.of(CompassMap.of(EXAMPLE), base + this.links.map(language, EXAMPLE));
		String alternative = text(language, "embed.picture.alternative", text(language, nameKey));
		String start = this.links.start(language, Lens.CAREER);
		return new ModelAndView("embed", Page.ATTRIBUTE,
				new EmbedPage(this.links.embed(language), nameKey, portrait, CompassMap.of(EXAMPLE),
						EmbedCode.html(base + portrait, picture, alternative),
						EmbedCode.markdown(base + portrait, picture, alternative), start,
						EmbedCode.form(form(language, base + start))));
	}

	private Form form(Language language, String action) {
		Question question = this.quiz.asked().get(0);
		Wording wording = question.wording().in(Lens.CAREER, language);
		End first = question.first();
		return new Form(action, question.topic().letter(), wording.prompt(),
				List.of(statement(language, "question.first", wording.at(first).text()),
						statement(language, "question.second", wording.at(first.opposite()).text())),
				choices(language, first), text(language, "embed.form.submit"), text(language, "embed.form.link"));
	}

	private String statement(Language language, String markKey, String text) {
		return text(language, markKey) + ": " + text;
	}

	/**
	 * The five answers, starting with the statement that comes first.
	 */
	private List<Choice> choices(Language language, End first) {
		return IntStream.rangeClosed(0, Answer.MAX_VALUE).mapToObj((index) -> {
			Answer answer = (first == End.MANAGER) ? Answer.of(index).mirrored() : Answer.of(index);
			return new Choice(this.answersFormat.symbol(answer), text(language, "question.choice." + (index + 1)));
		}).toList();
	}

	private String text(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
