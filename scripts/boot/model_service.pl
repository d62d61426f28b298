# Gives recorded answers at the address of an Ollama, until it is stopped. It
# returns when it listens; the answers are in a folder, a file for each.
#
# Usage: perl model_service.pl DIR
use strict;
use warnings;
use IO::Socket::INET;

my ($folder) = @ARGV;
my $server = IO::Socket::INET->new(
  LocalAddr => '127.0.0.1', LocalPort => 11434, Listen => 64, ReuseAddr => 1,
) or die "Cannot listen: $!";
exit 0 if fork;

while (my $client = $server->accept) {
  local $/ = "\r\n";
  my ($request, $length) = (scalar(<$client>) // '', 0);
  while (defined(my $line = <$client>)) {
    last if $line eq "\r\n";
    $length = $1 if $line =~ /^content-length:\s*(\d+)/i;
  }
  read $client, my $asked, $length if $length;
  my ($method, $path) = $request =~ /^(\S+) (\S+)/ or next;
  my $name = "$method $path";
  # Of what is asked about a model, its name counts.
  $name .= " $1" if ($asked // '') =~ /"model"\s*:\s*"([^"]+)"/;
  $name =~ s/[^A-Za-z0-9.]/_/g;
  my ($status, $body) = ('404 Not Found', '{}');
  if (open my $file, '<', "$folder/$name") {
    local $/;
    ($status, $body) = ('200 OK', <$file>);
  }
  print $client "HTTP/1.1 $status\r\nContent-Type: application/json\r\n",
    'Content-Length: ', length $body, "\r\nConnection: close\r\n\r\n", $body;
  close $client;
}
