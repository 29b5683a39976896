/** A telephone's number: its figures stand in their own order in any script, and are nobody's to translate. */
export const PhoneNumber = ({ children }: { children: string }) => (
  <bdi className="tnum" dir="ltr" translate="no">
    {children}
  </bdi>
);
