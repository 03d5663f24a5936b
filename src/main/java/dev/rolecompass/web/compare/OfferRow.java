package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.web.Varies;

import dev.rolecompass.web.compare.PairSection.TalkingPoint;

/**
 * One of several jobs, and how it fits what a person wants.
 *
 * @param letter the job's letter
 * @param label what it is called without a name, such as "Job B"
 * @param verdict how it fits, in a sentence
 * @param brief both in one line
 * @param matches what fits, in a few words each
 * @param differences what differs, in a sentence each
 * @param unknown the topics that aren't known about the job
 * @param reasonKey the key of the message that says why topics can't be compared; empty
 * if they can
 * @param questions what to ask this employer, at least one
 * @param answer the page to fill in what isn't known
 */
record OfferRow(@Varies String letter, @Varies String label, NamedText verdict, NamedText brief,
		@Varies List<String> matches, @Varies List<String> differences, @Varies List<String> unknown,
		Optional<String> reasonKey, List<TalkingPoint> questions, Optional<LetteredLink> answer) {

}
