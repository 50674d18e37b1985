/** The card to answer a press with: the list, or the one enrollment. */
export type CardView = 'list' | 'one';
