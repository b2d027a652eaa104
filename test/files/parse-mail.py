"""Reads mails, a JSON list of base64 texts, and tells as JSON what Python's own parser makes of each."""
import base64, email, json, sys
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses

# The newer parser leaves the spaces between the encoded words of a name, against RFC 2047; the older one does not.
def addresses(raw):
    header = email.message_from_bytes(raw)["To"]
    return header and [[str(make_header(decode_header(name))) if name else "", address]
                       for name, address in getaddresses([header])]

def told(raw):
    given = base64.b64decode(raw)
    mail = email.message_from_bytes(given, policy=policy.default)
    parts = list(mail.walk())
    return {
        "headers": list(mail.keys()),
        "unsent": mail["X-Unsent"],
        "subject": mail["Subject"],
        "to": addresses(given),
        "types": [part.get_content_type() for part in parts],
        "body": mail.get_body(("plain",)).get_content(),
        "files": [[part.get_filename(), base64.b64encode(part.get_payload(decode=True)).decode()]
                  for part in mail.iter_attachments()],
        "defects": [str(defect) for part in parts for defect in part.defects],
    }

print(json.dumps([told(raw) for raw in json.load(sys.stdin)]))
