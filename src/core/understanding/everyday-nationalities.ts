/** What somebody or something is of one country alone by: who is Chinese is not American. Wider words ("European") are none. */
export const NATIONALITIES: readonly string[] =
  "american chinese japanese korean indian russian french german italian spanish british canadian mexican brazilian australian ukrainian israeli iranian turkish swiss swedish norwegian danish dutch polish greek irish austrian belgian portuguese finnish egyptian nigerian saudi pakistani indonesian vietnamese thai argentine chilean colombian hungarian czech romanian".split(
    " ",
  );
