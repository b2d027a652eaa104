/** A survey among people, by any of its names. */
export const SURVEY =
  /điều tra xã hội học|điều tra xhh|(?<!\p{L})xhh(?!\p{L})|sipas|chỉ số (?:đo lường )?(?:sự |mức độ )?hài lòng|mức độ hài lòng|khảo sát (?:sự |mức độ |chỉ số )?hài lòng|đo lường sự hài lòng/iu;
